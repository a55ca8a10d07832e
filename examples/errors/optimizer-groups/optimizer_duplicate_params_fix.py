import torch

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD(dict.fromkeys([w, w]), lr=0.25)
w.sum().backward()
optimizer.step()
print(w.tolist())
