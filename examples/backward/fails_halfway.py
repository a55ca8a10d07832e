import torch

p = torch.tensor(2.0, requires_grad=True)
q = torch.tensor(3.0, requires_grad=True)

loss = q * q + p
loss.backward()
print("p", p.grad.item(), " q", q.grad.item())

try:
    loss.backward()  # (1)!
except RuntimeError as error:
    print(str(error).split(" (")[0])
print("p", p.grad.item(), " q", q.grad.item())
