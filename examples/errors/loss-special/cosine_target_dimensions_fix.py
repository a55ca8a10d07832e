import torch
from torch.nn import functional as F

x = torch.tensor([[3.0, 4.0], [3.0, 4.0]], requires_grad=True)
y = torch.tensor([[4.0, -3.0], [4.0, -3.0]])

loss = F.cosine_embedding_loss(x, y, torch.ones(2), reduction="sum")
loss.backward()
print(round(loss.item(), 4), [round(g, 4) for g in x.grad[0].tolist()])
