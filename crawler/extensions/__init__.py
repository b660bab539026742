"""What accompanies a run: its pace and its report."""
