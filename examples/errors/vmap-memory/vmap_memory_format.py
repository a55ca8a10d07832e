import torch


def copied(image):
    return image.clone(memory_format=torch.channels_last)


try:
    torch.vmap(copied)(torch.ones(2, 1, 3, 2, 2))
except RuntimeError as error:
    print(error)
