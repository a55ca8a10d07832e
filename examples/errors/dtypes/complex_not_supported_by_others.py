import torch

z = torch.tensor([[2 + 0j]], requires_grad=True)
for f in [lambda z: z.to_sparse(), torch.geqrf]:
    try:
        f(z)
    except RuntimeError as error:
        print(error)
