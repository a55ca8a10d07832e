import torch

grads = []
layer = torch.nn.Linear(1, 1)
layer.register_full_backward_hook(lambda module, gi, go: grads.append(go))
model = torch.compile(layer, backend="aot_eager")
x = torch.tensor([[2.0]], requires_grad=True)
model(x).sum().backward()
print(grads)
