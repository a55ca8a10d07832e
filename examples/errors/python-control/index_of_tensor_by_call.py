import torch

tensors = {
    "1": torch.tensor(1),
    "1.0": torch.tensor(1.0),
    "[1]": torch.tensor([1]),
    "[0, 1]": torch.tensor([0, 1]),
}
for name, tensor in tensors.items():
    try:
        print(f"{name:6}", ["a", "b"][tensor], list(range(tensor)))
    except TypeError as error:
        print(f"{name:6}", error)
