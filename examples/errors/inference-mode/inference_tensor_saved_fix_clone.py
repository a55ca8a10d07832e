import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
with torch.inference_mode():
    features = torch.tensor([5.0, 7.0])
features = features.clone()
(w * features).sum().backward()
print(features.is_inference(), w.grad.tolist())
