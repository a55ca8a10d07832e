import torch

z = torch.tensor([2 + 3j], requires_grad=True)

print(z.detach().conj().resolve_conj().numpy())
print(z.conj().numpy(force=True))

(z.conj() * z).real.sum().backward()
print(z.grad.tolist())
