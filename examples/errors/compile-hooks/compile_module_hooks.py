import torch

grads = []
layer = torch.nn.Linear(1, 1)
layer.register_full_backward_hook(lambda module, gi, go: grads.append(go))
model = torch.compile(layer, backend="aot_eager", fullgraph=True)
x = torch.tensor([[2.0]])
try:
    model(x)
except torch._dynamo.exc.Unsupported as error:
    print(str(error).partition("  Developer")[0].rstrip())
