"""What a hijacked mirror does to a text, and the way back; pure functions."""
