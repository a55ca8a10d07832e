import torch


def padded(image):
    image = image.clone()
    return image.resize_(1, 1, 2, 2, memory_format=torch.channels_last)


try:
    torch.vmap(padded)(torch.ones(2, 1, 1, 2, 1))
except RuntimeError as error:
    print(error)
