using System.CommandLine;
using RunAi.Generated.SpecTool.Commands;

return await new RootCommand("Downloads and compares the OpenAPI specs of a project. Called by the MSBuild targets of RunAi.Generated.")
{
    RefreshCommand.Create(),
    DiffCommand.Create(),
}.Parse(args).InvokeAsync();
