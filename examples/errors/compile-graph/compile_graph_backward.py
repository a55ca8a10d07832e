import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def train(x):
    (x**3).sum().backward()


x = torch.tensor([2.0], requires_grad=True)
try:
    train(x)
except torch._dynamo.exc.Unsupported as error:
    print(str(error).partition("  Developer")[0].rstrip())
