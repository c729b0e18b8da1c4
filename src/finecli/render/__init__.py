"""All output: `terminal` for people (alone with Rich), `plain` for pipes, `machine` for programs."""
