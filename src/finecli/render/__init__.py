"""All output: `terminal` for people (the only module that imports Rich), `plain` for pipes, `machine` for programs."""
