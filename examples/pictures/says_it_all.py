import torch

w = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(5.0, requires_grad=True)
x = torch.tensor(2.0)

kept = w * x
cut = (b * x).detach()
loss = kept * cut
loss.backward()
print(w.grad, b.grad)
