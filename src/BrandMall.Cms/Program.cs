using BrandMall.Cms;
using BrandMall.Cms.Commands;
using BrandMall.Media.Contracts;

// Before anything else: this process is a cage for one picture, and the less there is in it the better.
if (DecodeCommand.IsCall(args))
{
    return DecodeCommand.Run(args, Console.In, Console.Out);
}

// `--` words that name a command run it and exit; anything else starts the server.
return MallCommands.IsCommand(args)
    ? await MallCommands.RunAsync(args)
    : await MallServer.RunAsync(args);
