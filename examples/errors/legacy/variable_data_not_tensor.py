from torch.autograd import Variable

try:
    x = Variable([2.0, 3.0], requires_grad=True)
except TypeError as error:
    print(error)
