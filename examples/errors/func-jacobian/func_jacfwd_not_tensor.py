from torch.func import jacfwd

try:
    jacfwd(lambda x: x**2)(3.0)
except AttributeError as error:
    print(error)
