import torch

x = torch.tensor([2.0, 3.0, 5.0], requires_grad=True)
y = torch.stack([x[0] * x[1], x[1] * x[2]])
passes = []
x.register_hook(passes.append)

for v in torch.eye(2):
    print(torch.autograd.grad(y, x, v, retain_graph=True)[0].tolist())
print(len(passes))

passes.clear()
(jacobian,) = torch.autograd.grad(y, x, torch.eye(2), is_grads_batched=True)
print(jacobian.tolist())
print(len(passes))
