using System.CommandLine;
using RunAi.Generated.SpecTool.Commands;

return await new RootCommand(
    "Downloads and compares the OpenAPI specs of a project, and writes the contracts of its clients. Called by the MSBuild targets of RunAi.Generated.")
{
    RefreshCommand.Create(),
    DiffCommand.Create(),
    ContractCommand.Create(),
}.Parse(args).InvokeAsync();
