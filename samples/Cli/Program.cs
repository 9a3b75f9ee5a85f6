using RunAi.Generated.Cli;

return await new RunAiCommandLine().RunAsync(args, Console.Out, Console.Error);
