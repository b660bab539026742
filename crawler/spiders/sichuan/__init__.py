"""The sites of Sichuan, 四川省."""
