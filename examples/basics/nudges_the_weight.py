def loss(w):
    return (w * 2 + 1 - 5) ** 2


for nudge in (1, 1 / 8, 1 / 1024):
    print(f"{nudge:<14}", (loss(3 + nudge) - loss(3)) / nudge)
