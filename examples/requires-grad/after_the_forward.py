import torch

on = torch.tensor(2.0)
off = torch.tensor(3.0, requires_grad=True)
other = torch.tensor(5.0, requires_grad=True)
loss = on * off * other

on.requires_grad_(True)
off.requires_grad_(False)
loss.backward(retain_graph=True)
print("on", on.grad, " off", off.grad, " other", other.grad)

off.requires_grad_(True)
loss.backward()
print("on", on.grad, " off", off.grad, " other", other.grad)
