"""The user's verbs. A command parses, asks the rooms, prints; it is never imported."""
