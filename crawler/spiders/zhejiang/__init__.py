"""The sites of Zhejiang, 浙江省."""
