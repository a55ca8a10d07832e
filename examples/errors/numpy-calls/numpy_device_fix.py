import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
w = torch.tensor([2.0, 3.0], device=device, requires_grad=True)

print(w.detach().cpu().numpy(), w.numpy(force=True))
