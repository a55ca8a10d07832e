import torch

w = torch.tensor([[3.0]], requires_grad=True)
embeddings = torch.zeros(2, 1)
with torch.autocast("cpu"):
    image = torch.tensor([[2.0]]) @ w
mask = torch.tensor([[False], [True]])
out = embeddings.masked_scatter(mask, image.to(embeddings.dtype))
out.sum().backward()
print(out.tolist(), w.grad.item())
