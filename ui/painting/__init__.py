"""What the painters of several views share: the time axis and its ground, texts, dates, the card beside the pointer."""
