"""The sites of Jilin, 吉林省."""
