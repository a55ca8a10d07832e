import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
results = {
    "x.clone()": x.clone(),
    "x.detach()": x.detach(),
    "x.detach().clone()": x.detach().clone(),
    "x.clone().detach()": x.clone().detach(),
}

print(f"{'':20}requires_grad  same memory")
for code, y in results.items():
    same = y.data_ptr() == x.data_ptr()
    print(f"{code:20}{y.requires_grad!s:15}{same}")
