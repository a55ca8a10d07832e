import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def train(x):
    torch.autograd.backward((x**3).sum())


x = torch.tensor([2.0], requires_grad=True)
try:
    train(x)
except torch._dynamo.exc.Unsupported as error:
    print(str(error).partition(" in file ")[0])
