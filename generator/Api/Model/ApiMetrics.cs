namespace RunAi.Generator.Api.Model;

/// <summary>Represents an operation that returns metrics over a span of time, of which each response has a limited number of samples.</summary>
/// <param name="Types">The parameter with the metrics: a list of an enum.</param>
/// <param name="Start">The parameter with the start of the span.</param>
/// <param name="End">The parameter with the end of the span.</param>
/// <param name="Samples">The optional parameter with the number of samples, which has a maximum.</param>
/// <param name="Series">The path of the list of series in the response.</param>
/// <param name="Type">The path of the metric in a series.</param>
/// <param name="Labels">The path of the labels in a series.</param>
/// <param name="Values">The path of the list of values in a series.</param>
/// <param name="Time">The path of the time in a value.</param>
/// <param name="Number">The path of the number, as text, in a value.</param>
internal sealed record ApiMetrics(
    ApiParameter Types,
    ApiParameter Start,
    ApiParameter End,
    ApiParameter Samples,
    ApiPropertyPath Series,
    ApiPropertyPath Type,
    ApiPropertyPath Labels,
    ApiPropertyPath Values,
    ApiPropertyPath Time,
    ApiPropertyPath Number);
