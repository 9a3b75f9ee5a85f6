using System.CommandLine;
using RunAi.Generated.Mutation;
using RunAi.Generated.Mutation.Running;

var sources = new Argument<string[]>("sources")
{
    Description = "Files, folders or patterns to mutate, relative to the repository.",
    Arity = ArgumentArity.OneOrMore,
};
var tests = new Option<string>("--tests") { Description = "The test project that must detect the mutants.", Required = true };
var classes = new Option<string[]>("--class") { Description = "A pattern of the full names of test classes to run, such as \"*.Specs.*\"." };
var skipped = new Option<string[]>("--skip-class") { Description = "A pattern of the full names of test classes not to run." };
var sample = new Option<int?>("--sample") { Description = "The number of mutants to choose at random." };
var seed = new Option<int>("--seed") { Description = "The seed of the random choice." };
var mutants = new Option<string[]>("--mutant") { Description = "The identifier of a mutant to test alone." };
var list = new Option<bool>("--list") { Description = "Lists the mutants without testing them." };
var workers = new Option<int>("--workers") { Description = "The number of mutants to test at the same time.", DefaultValueFactory = _ => 2 };
var output = new Option<string>("--output")
{
    Description = "The folder for the copy of the repository and for the reports. A second run with the same folder builds only what has changed.",
    DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "RunAi.Generated.Mutation"),
};

var command = new RootCommand("Changes source files and reports each change that no test detects.")
{
    sources, tests, classes, skipped, sample, seed, mutants, list, workers, output,
};
command.SetAction(async parsed =>
{
    try
    {
        var repository = (await ProcessRunner.RequireAsync("git", ["rev-parse", "--show-toplevel"], Environment.CurrentDirectory)).Trim();
        var options = new MutationOptions
        {
            Sources = parsed.GetValue(sources)!,
            Tests = parsed.GetValue(tests)!,
            Classes = parsed.GetValue(classes)!,
            SkippedClasses = parsed.GetValue(skipped)!,
            Sample = parsed.GetValue(sample),
            Seed = parsed.GetValue(seed),
            Mutants = parsed.GetValue(mutants)!,
            List = parsed.GetValue(list),
            Output = Path.GetFullPath(parsed.GetValue(output)!),
            WorkerCount = parsed.GetValue(workers),
        };
        return await new MutationRun(options, repository, Console.Out).RunAsync();
    }
    catch (MutationRunException exception)
    {
        await Console.Error.WriteLineAsync(exception.Message);
        return 2;
    }
});
return await command.Parse(args).InvokeAsync();
