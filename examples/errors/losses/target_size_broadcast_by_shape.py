import torch

for shape, target_shape in ((2, 1), (2,)), ((3, 2), (2,)), ((2,), ()):
    prediction, target = torch.zeros(shape), torch.zeros(target_shape)
    difference = prediction - target
    print(f"{shape!s:6} {target_shape!s:4} {tuple(difference.shape)}")
