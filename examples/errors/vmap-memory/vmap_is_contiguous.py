import torch


def channels_last(image):
    return image.contiguous(memory_format=torch.channels_last)


try:
    torch.vmap(channels_last)(torch.ones(2, 1, 3, 2, 2))
except RuntimeError as error:
    print(error)
