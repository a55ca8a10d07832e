import torch

cases = {
    "sin": torch.sin,
    "tanh": torch.tanh,
    "norm": torch.norm,
    "s[0]": lambda s: s[0],
}
for name, f in cases.items():
    s = torch.tensor([[2.0, 0.0], [0.0, 3.0]]).to_sparse().requires_grad_()
    y = f(s)
    try:
        (torch.sparse.sum(y) if y.is_sparse else y).backward()
    except NotImplementedError as error:
        print(f"{name:5}", str(error).split(" with")[0])
