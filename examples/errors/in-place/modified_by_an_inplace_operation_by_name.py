import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
writes = {
    "h += 1": lambda h: h.add_(1),
    "h[0] = 0": lambda h: h.select(0, 0).fill_(0),
    "relu_(h)": torch.relu_,
    "no_grad": torch.no_grad()(lambda h: h.add_(1)),
}
for name, write in writes.items():
    for saved in "input", "result":
        h = 3 * x if saved == "input" else x.exp()
        y = h**2 if saved == "input" else h
        write(h)
        try:
            y.sum().backward()
        except RuntimeError as error:
            print(f"{name:8} {saved:6} {str(error).split(', ')[1]}")
