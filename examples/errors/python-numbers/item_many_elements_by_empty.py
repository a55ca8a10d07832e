import torch

losses = torch.tensor([2.0, 3.0, 7.0])
for threshold in 1.0, 5.0, 9.0:
    try:
        print(losses[losses > threshold].item())
    except RuntimeError as error:
        print(error)
