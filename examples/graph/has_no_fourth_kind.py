import torch

w = torch.tensor([5.0, 7.0], requires_grad=True)
y = w * 2
print(y.is_leaf, y.requires_grad)

for value in [True, False]:
    try:
        y.requires_grad = value
    except RuntimeError as error:
        print(value, str(error).split(".")[0])

y.detach_()  # (1)!
print(y.is_leaf, y.requires_grad)
