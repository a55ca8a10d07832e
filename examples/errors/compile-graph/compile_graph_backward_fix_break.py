import torch


@torch.compile(backend="aot_eager")
def train(x):
    (x**3).sum().backward()


x = torch.tensor([2.0], requires_grad=True)
train(x)
print(x.grad)
