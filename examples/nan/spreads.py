import torch
from torch.nn.utils import clip_grad_norm_

w = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
optimizer = torch.optim.SGD([w, b], lr=0.5)

x = torch.tensor([0.0, 4.0, 16.0])
loss = ((w * x).sqrt() + b).sum()
loss.backward()
print("backward()       ", loss.item(), w.grad.item(), b.grad.item())
norm = clip_grad_norm_([w, b], max_norm=1.0)
print("clip_grad_norm_()", norm.item(), w.grad.item(), b.grad.item())
optimizer.step()
print("step()           ", w.item(), b.item())
