/**
 * The Spring Batch job, one class a step: {@code survey} finds what is new, {@code ingest} reads, extracts and loads it,
 * {@code resolve} finds the same actor in all articles, {@code check} runs the quality checks, {@code publish} and
 * {@code report} put the result where others read it. A rebuild adds {@code rebuild} and {@code exchange} after the survey.
 */
package org.bulletinfacts.job;
