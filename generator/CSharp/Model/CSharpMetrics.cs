using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents the extension method that reads metrics over any span.</summary>
/// <param name="MethodName">The name without the suffix <c>Async</c>.</param>
/// <param name="Operation">The operation that reads a window.</param>
/// <param name="Types">The parameter with the metrics.</param>
/// <param name="Start">The parameter with the start.</param>
/// <param name="End">The parameter with the end.</param>
/// <param name="Samples">The property of the options with the number of samples.</param>
/// <param name="Options">The other properties of the options.</param>
/// <param name="Locals">
/// The names of the parameter for the time between samples, of the start, end, size and cancellation token of a window, and of the parameters for the time
/// until now and for the clock.
/// </param>
/// <param name="MaxSamples">The maximum number of samples in a response.</param>
/// <param name="Series">The expression for the series in <c>response</c>.</param>
/// <param name="SeriesValues">The expressions for the metric, the labels and the values of <c>series</c>.</param>
/// <param name="PointValues">The expressions for the time and the number of <c>value</c>.</param>
internal sealed record CSharpMetrics(
    string MethodName,
    CSharpOperation Operation,
    string Types,
    string Start,
    string End,
    string Samples,
    EquatableArray<string> Options,
    EquatableArray<string> Locals,
    int MaxSamples,
    string Series,
    EquatableArray<string> SeriesValues,
    EquatableArray<string> PointValues);
