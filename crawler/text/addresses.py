"""What addresses tell of lists: the names of parameters that count pages."""

PAGE_PARAMETER = r"(?:(?:(?:cur(?:r(?:ent)?)?|to|goto|i|n)_?)?page(?:_?(?:no|num|number|index|now))?|paging|pn|pg|p)"
"""Names of a parameter that counts pages, in any case."""
