import torch

w = torch.tensor(1.0, requires_grad=True)
x = torch.tensor([2.0, 3.0, 5.0, 6.0])

starts = {
    "mean()": lambda losses: losses.mean().backward(),
    "sum()": lambda losses: losses.sum().backward(),
    "ones": lambda losses: losses.backward(torch.ones(4)),
    "weights": lambda losses: losses.backward(torch.tensor([1.0, 0, 0, 2])),
}
for name, start in starts.items():
    w.grad = None
    start(w * x)
    print(f"{name:8}", w.grad.item())
