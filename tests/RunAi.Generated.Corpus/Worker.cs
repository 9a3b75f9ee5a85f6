using RunAi.Generated.Judges.NSwag;
using RunAi.Generated.Judges.OpenApi16;
using RunAi.Generated.Judging;

namespace RunAi.Generated.Corpus;

/// <summary>Reads paths from one stream and writes what it makes of each to the other.</summary>
internal static class Worker
{
    private static readonly ISpecJudge[] Judges = [new NSwagJudge(), new OpenApi16Judge()];

    public static async Task RunAsync(bool judge, TextReader paths, TextWriter answers)
    {
        while (await paths.ReadLineAsync() is { } path)
        {
            var row = Run(path);
            await answers.WriteLineAsync(RowJson.Write(new WorkerAnswer(row, judge ? await VerdictLines.JudgeAsync(Judges, path, CancellationToken.None) : [])));
            await answers.FlushAsync();
        }
    }

    private static SpecRow Run(string path)
    {
        try
        {
            return SpecRunner.Run(path);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // That a spec can throw is the very thing that the run looks for.
            return new SpecRow { Spec = path, Exception = exception.ToString() };
        }
    }
}
