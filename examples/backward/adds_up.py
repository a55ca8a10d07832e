import torch

x = torch.tensor(3.0, requires_grad=True)

(2 * x).backward()
first = x.grad
print("call 1:", first.item())

(5 * x).backward()  # (1)!
print("call 2:", x.grad.item(), first.item(), x.grad is first)

x.grad = None
(2 * x + 5 * x).backward()
print("a sum: ", x.grad.item())

x.grad = None
torch.autograd.backward([2 * x, 5 * x])  # (2)!
print("a list:", x.grad.item())
