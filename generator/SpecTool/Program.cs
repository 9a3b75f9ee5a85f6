using System.CommandLine;
using RunAi.Generated.SpecTool.Commands;

return await new RootCommand("Keeps the OpenAPI documents of a project up to date and tells what changed. MSBuild targets of RunAi.Generated call it.")
{
    RefreshCommand.Create(),
    DiffCommand.Create(),
}.Parse(args).InvokeAsync();
