"""Everything that writes: from the sources' files to reviewed records, and from those to the database.

Readers' commands import nothing from here; its libraries come with `finecli[dataset]`.
"""
