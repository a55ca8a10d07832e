import torch
from torch.nn.modules.module import register_module_full_backward_hook

calls = []
model = torch.nn.Linear(1, 1, bias=False)
model.compile(backend="aot_eager")
handle = register_module_full_backward_hook(
    lambda module, *args: calls.append(type(module).__name__)
)
x = torch.tensor([[2.0]], requires_grad=True)
model(x).sum().backward()
handle.remove()
print(calls, model.weight.grad)
