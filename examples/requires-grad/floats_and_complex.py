import torch

for kind in [
    torch.float32,
    torch.bfloat16,
    torch.float8_e4m3fn,
    torch.complex64,
    torch.int64,
    torch.uint8,
    torch.bool,
]:
    try:
        t = torch.empty(2, dtype=kind, requires_grad=True)
        print(f"{kind!s:20}", t.requires_grad)
    except RuntimeError as error:
        print(f"{kind!s:20}", error)

t = torch.tensor([1, 2])
print(t.dtype)
try:
    t.requires_grad_()
except RuntimeError as error:
    print(error)
